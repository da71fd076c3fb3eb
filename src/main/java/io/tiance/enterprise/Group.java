package io.tiance.enterprise;

/** The groups a form shows figures in, in this order. */
public enum Group {
    BASICS("基本情况"),
    STAFF("人员"),
    FINANCE("财务"),
    RESEARCH("研发"),
    INTELLECTUAL_PROPERTY("知识产权与成果"),
    TITLES("资质与荣誉"),
    CONDUCT("合规"),
    MARKET("主导产品与市场"),
    HEADQUARTERS("总部"),
    LOCATION("选址与产业方向"),
    PROJECT("项目与奖补"),
    PRODUCTION("生产工艺"),
    BUILDING("厂房");

    private final String label;

    Group(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
