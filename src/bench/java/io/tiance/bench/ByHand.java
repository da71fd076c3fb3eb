package io.tiance.bench;

/** Plain Java, as one would write it for these three policies and nothing else: the limit. It gives no reasons. */
public final class ByHand implements Contestant {
    @Override
    public Result judge(Company company) {
        Figures figures = Figures.of(company);
        return new Result(
                HighTechByHand.judge(company, figures),
                TechSmeByHand.judge(company, figures),
                InnovativeByHand.judge(company, figures));
    }
}
