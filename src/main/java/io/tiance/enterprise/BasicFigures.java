package io.tiance.enterprise;

/** Who the enterprise is and where. */
interface BasicFigures extends Answers {
    @Figure(key = "name", group = Group.BASICS, means = "营业执照上的名称")
    default Text get企业名称() {
        return text("name");
    }

    @Figure(key = "creditCode", group = Group.BASICS, means = "18 位代码，按 GB 32100 校验")
    default Text get统一社会信用代码() {
        return text("creditCode");
    }

    @Figure(key = "registrationDate", group = Group.BASICS, means = "营业执照上的成立日期")
    default Day get注册成立日期() {
        return day("registrationDate");
    }

    @Figure(key = "daysRegistered", unit = Unit.DAYS, group = Group.BASICS, means = "成立日期至判定日的日历天数", computed = true)
    default Measure get注册天数() {
        return derive("daysRegistered", () -> daysSince(get注册成立日期()));
    }

    @Figure(key = "registeredMainland", group = Group.BASICS, means = "在中国境内（不含港、澳、台）登记注册")
    default Flag get中国境内注册() {
        return yesNo("registeredMainland");
    }

    @Figure(key = "residentEnterprise", group = Group.BASICS, means = "企业所得税法意义上的居民企业")
    default Flag get居民企业() {
        return yesNo("residentEnterprise");
    }

    @Figure(key = "legalPerson", group = Group.BASICS, means = "具有独立法人资格")
    default Flag get独立法人() {
        return yesNo("legalPerson");
    }

    @Figure(
            key = "entityForm",
            group = Group.BASICS,
            means = "登记的组织形式",
            options = {"有限责任公司", "股份有限公司", "分支机构", "合伙企业", "个人独资企业", "非公司企业法人", "个体工商户", "事业单位", "社会组织"})
    default Choice get主体类型() {
        return choice("entityForm");
    }

    @Figure(
            key = "registeredIn",
            group = Group.BASICS,
            means = "登记注册所在地",
            options = {"天河区", "广州市其他区", "广东省其他市", "广东省外"})
    default Choice get注册地() {
        return choice("registeredIn");
    }

    @Figure(
            key = "taxIn",
            group = Group.BASICS,
            means = "税务征管关系所在地",
            options = {"天河区", "广州市其他区", "广东省其他市", "广东省外"})
    default Choice get纳税地() {
        return choice("taxIn");
    }

    @Figure(key = "statisticsInTianhe", group = Group.BASICS, means = "统计关系（联网直报）在天河区")
    default Flag get统计关系在天河() {
        return yesNo("statisticsInTianhe");
    }

    @Figure(
            key = "industryCode",
            group = Group.BASICS,
            means = "GB/T 4754-2017 行业代码，2 至 4 位",
            hint = "见营业执照办理时的行业登记，或统计报表")
    default Industry get国民经济行业代码() {
        return industry("industryCode");
    }

    @Figure(
            key = "sizeIndustry",
            group = Group.BASICS,
            means = "中小企业划型标准所列行业；可由行业代码推定",
            clause = "工信部联企业〔2011〕300号",
            options = {
                "农林牧渔业",
                "工业",
                "建筑业",
                "批发业",
                "零售业",
                "交通运输业",
                "仓储业",
                "邮政业",
                "住宿业",
                "餐饮业",
                "信息传输业",
                "软件和信息技术服务业",
                "房地产开发经营",
                "物业管理",
                "租赁和商务服务业",
                "其他未列明行业"
            })
    default Choice get划型行业() {
        return deriveChoice("sizeIndustry", () -> SizeIndustry.of(get国民经济行业代码(), choice("sizeIndustry")));
    }
}
