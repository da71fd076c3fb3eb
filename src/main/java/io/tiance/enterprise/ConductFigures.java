package io.tiance.enterprise;

/** Records that bar an enterprise. */
interface ConductFigures extends Answers {
    @Figure(key = "onAbnormalList", group = Group.CONDUCT, means = "国家企业信用信息公示系统所示")
    default Flag get列入经营异常名录() {
        return yesNo("onAbnormalList");
    }

    @Figure(key = "onDishonestyList", group = Group.CONDUCT, means = "严重违法失信（严重失信主体）名单，信用中国所示")
    default Flag get列入严重违法失信名单() {
        return yesNo("onDishonestyList");
    }

    @Figure(key = "bannedProducts", group = Group.CONDUCT, means = "产品和服务属国家规定的禁止、限制或淘汰类")
    default Flag get产品属国家禁止限制淘汰类() {
        return yesNo("bannedProducts");
    }

    @Figure(
            key = "accidentsOneYear",
            group = Group.CONDUCT,
            means = "申请前一年（365 天）内发生重大安全、重大质量事故或严重环境违法行为；以主管部门意见为准",
            clause = "国科发火〔2016〕32号 第十一条（八）")
    default Flag get近一年重大安全质量事故或严重环境违法() {
        return yesNo("accidentsOneYear");
    }
}
