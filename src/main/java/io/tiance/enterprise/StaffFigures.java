package io.tiance.enterprise;

/** Heads, by the several ways documents count them. */
interface StaffFigures extends Answers {
    @Figure(
            key = "workforce",
            unit = Unit.PERSONS,
            group = Group.STAFF,
            means = "年末从业人员（划型、统计口径）",
            clause = "工信部联企业〔2011〕300号")
    default Measure get从业人员() {
        return number("workforce");
    }

    @Figure(
            key = "employees",
            unit = Unit.PERSONS,
            group = Group.STAFF,
            means = "全年月平均数：在职、兼职、临时聘用（后两者全年累计工作 183 天以上）",
            clause = "国科发火〔2016〕195号 三（五）2、3")
    default Measure get职工总数() {
        return number("employees");
    }

    @Figure(
            key = "techStaff",
            unit = Unit.PERSONS,
            group = Group.STAFF,
            means = "直接从事研发及相关技术创新，或专门管理、直接技术服务的人员，全年累计实际工作 183 天以上；月平均数",
            clause = "国科发火〔2016〕195号 三（五）1",
            atMost = "employees")
    default Measure get科技人员() {
        return number("techStaff");
    }

    @Figure(
            key = "techStaffShare",
            unit = Unit.PERCENT,
            group = Group.STAFF,
            means = "科技人员 ÷ 职工总数（高企口径）",
            clause = "国科发火〔2016〕195号 三（五）",
            max = "100")
    default Measure get科技人员占比() {
        return derive("techStaffShare", () -> get科技人员().percentOf(get职工总数()));
    }

    @Figure(
            key = "rdStaff",
            unit = Unit.PERSONS,
            group = Group.STAFF,
            means = "从事研究开发的人员（专精特新口径）",
            atMost = "workforce")
    default Measure get研发人员() {
        return number("rdStaff");
    }

    @Figure(key = "rdStaffShare", unit = Unit.PERCENT, group = Group.STAFF, means = "研发人员 ÷ 从业人员", max = "100")
    default Measure get研发人员占比() {
        return derive("rdStaffShare", () -> get研发人员().percentOf(get从业人员()));
    }

    @Figure(key = "insuredStaff", unit = Unit.PERSONS, group = Group.STAFF, means = "年末参加社会保险的人数")
    default Measure get社保参保人数() {
        return number("insuredStaff");
    }
}
