package io.tiance.enterprise;

/** The unit a number is given in. Money is in 万元, a share or a growth rate in percent (5 means 5%). */
public enum Unit {
    NONE("", false),
    WAN_YUAN("万元", false),
    WAN_USD("万美元", false),
    PERCENT("%", false),
    PERSONS("人", false),
    ITEMS("项", true),
    FIRMS("家", true),
    PIECES("个", true),
    YEARS("年", false),
    MONTHS("个月", false),
    DAYS("天", true),
    POINTS("分", false),
    RANK("名", true),
    METRES("米", false),
    SQUARE_METRES("平方米", false),
    TONNES("吨", false),
    TONNES_PER_HOUR("吨/小时", false),
    TONNES_PER_DAY("吨/日", false),
    KILONEWTON_PER_M2("kN/m²", false),
    DECIBEL("dB(A)", false),
    STOREYS("层", true),
    LEVEL("级", true),
    CELSIUS("℃", false);

    private final String symbol;
    private final boolean whole;

    Unit(String symbol, boolean whole) {
        this.symbol = symbol;
        this.whole = whole;
    }

    /** What is printed behind the number. */
    public String symbol() {
        return symbol;
    }

    /** Whether only whole numbers make sense. */
    public boolean whole() {
        return whole;
    }
}
