package io.tiance.enterprise;

/** Figures only the 总部 family reads: going public, and financial institutions that settle. */
interface ListingFigures extends Answers {
    @Figure(key = "newlyListed", group = Group.PROJECT, means = "当年在境内外证券交易所直接上市")
    default Flag get当年新增境内外上市() {
        return yesNo("newlyListed");
    }

    @Figure(key = "ipoProceeds", unit = Unit.WAN_YUAN, group = Group.PROJECT, means = "首次公开发行募集资金")
    default Measure get首发募集资金() {
        return number("ipoProceeds");
    }

    @Figure(key = "firstInGuangzhou", group = Group.PROJECT, means = "首次迁入广州经营")
    default Flag get首次来穗经营() {
        return yesNo("firstInGuangzhou");
    }

    @Figure(key = "neeqListed", group = Group.PROJECT, means = "当年在全国中小企业股份转让系统挂牌")
    default Flag get当年新三板挂牌() {
        return yesNo("neeqListed");
    }

    @Figure(
            key = "neeqTier",
            group = Group.PROJECT,
            means = "在全国中小企业股份转让系统所处层级",
            options = {"创新层", "基础层", "未挂牌"})
    default Choice get新三板层级() {
        return choice("neeqTier");
    }

    @Figure(key = "equityPilots", unit = Unit.PIECES, group = Group.PROJECT, means = "广东股权交易中心获国家金融监管部门批准的试点个数")
    default Measure get股权交易中心获批试点数() {
        return number("equityPilots");
    }

    @Figure(key = "realContribution", group = Group.PROJECT, means = "对广州市有实际的经济贡献", clause = "穗府规〔2023〕6号 第二条")
    default Flag get对广州有实际贡献() {
        return yesNo("realContribution");
    }

    @Figure(key = "researchLed", group = Group.PROJECT, means = "以研发为重点")
    default Flag get注重研发() {
        return yesNo("researchLed");
    }

    @Figure(key = "investorBacked", group = Group.PROJECT, means = "已获得投资机构的投资")
    default Flag get已获投资机构投资() {
        return yesNo("investorBacked");
    }

    @Figure(key = "listingYears", unit = Unit.YEARS, group = Group.PROJECT, means = "计划在几年内上市或者申报上市")
    default Measure get计划上市年限() {
        return number("listingYears");
    }

    @Figure(key = "supportStaff", unit = Unit.PERSONS, group = Group.PROJECT, means = "金融支援中心的人员")
    default Measure get支援中心人员数() {
        return number("supportStaff");
    }

    @Figure(key = "supportArea", unit = Unit.SQUARE_METRES, group = Group.PROJECT, means = "金融支援中心的面积")
    default Measure get支援中心面积() {
        return number("supportArea");
    }

    @Figure(key = "supportVeryLarge", group = Group.PROJECT, means = "支援中心规模特别大，以市金融部门认定为准")
    default Flag get支援中心规模特大() {
        return yesNo("supportVeryLarge");
    }

    @Figure(key = "capitalIncreased", group = Group.PROJECT, means = "金融机构当年增资扩股")
    default Flag get当年增资扩股() {
        return yesNo("capitalIncreased");
    }

    @Figure(key = "mergersDone", group = Group.PROJECT, means = "金融机构当年并购重组")
    default Flag get当年并购重组() {
        return yesNo("mergersDone");
    }
}
