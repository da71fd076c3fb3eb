package io.tiance.enterprise;

/** Titles and certificates held on the day looked at, within their validity. */
interface TitleFigures extends Answers {
    @Figure(key = "holdsHighTech", group = Group.TITLES, means = "证书自发证之日起三年内", clause = "国科发火〔2016〕32号 第九条")
    default Flag get持有有效高新技术企业证书() {
        return yesNo("holdsHighTech");
    }

    @Figure(key = "holdsTechSme", group = Group.TITLES, means = "已取得当年有效的科技型中小企业入库登记编号", clause = "国科发政〔2017〕115号 第十一条")
    default Flag get科技型中小企业入库有效() {
        return yesNo("holdsTechSme");
    }

    @Figure(key = "holdsInnovative", group = Group.TITLES, means = "省级公告，三年有效")
    default Flag get持有有效创新型中小企业称号() {
        return yesNo("holdsInnovative");
    }

    @Figure(key = "holdsSpecialised", group = Group.TITLES, means = "省级认定，三年有效")
    default Flag get持有有效专精特新中小企业称号() {
        return yesNo("holdsSpecialised");
    }

    @Figure(key = "holdsLittleGiant", group = Group.TITLES, means = "国家级专精特新“小巨人”，三年有效")
    default Flag get持有有效小巨人称号() {
        return yesNo("holdsLittleGiant");
    }

    @Figure(key = "holdsNationalChampion", group = Group.TITLES, means = "国家级制造业单项冠军企业（含示范企业、产品），在有效期内")
    default Flag get国家级制造业单项冠军() {
        return yesNo("holdsNationalChampion");
    }

    @Figure(key = "holdsProvincialChampion", group = Group.TITLES, means = "广东省制造业单项冠军，在有效期内")
    default Flag get省级制造业单项冠军() {
        return yesNo("holdsProvincialChampion");
    }

    @Figure(key = "provincialLab", group = Group.TITLES, means = "经认定的省部级以上研发机构：重点实验室、工程技术研究中心、企业技术中心等，以认定文件为准")
    default Flag get省部级以上研发机构() {
        return yesNo("provincialLab");
    }

    @Figure(key = "listed", group = Group.TITLES, means = "股票在境内外证券交易所上市")
    default Flag get上市公司() {
        return yesNo("listed");
    }
}
