package io.tiance.bench;

/** The point tables that the other engines read, with the points possible while nothing is known. */
public enum Item {
    HNTE_ADVANCEMENT(0, 8),
    HNTE_CORE(0, 8),
    HNTE_CLASS_ONE(0, 8),
    HNTE_CLASS_TWO(0, 6),
    HNTE_OBTAINED(0, 6),
    HNTE_STANDARDS(0, 2),
    HNTE_CONVERSIONS(0, 30),
    HNTE_NET_ASSETS(0, 10),
    HNTE_SALES(0, 10),
    TSME_STAFF(0, 20),
    TSME_RD_OVER_SALES(0, 50),
    TSME_RD_OVER_COSTS(0, 50),
    TSME_CLASS_ONE(0, 30),
    TSME_CLASS_TWO(0, 24),
    T1_PROPERTY(0, 20),
    T1_RESEARCH(0, 20),
    T1_GROWTH(0, 20),
    T1_DEBTS(0, 10),
    T1_STRATEGIC(5, 10),
    T1_MAIN_SHARE(0, 20);

    final Points open;

    Item(int min, int max) {
        open = Points.missing(min, max);
    }
}
