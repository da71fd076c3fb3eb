package io.tiance.bench;

import io.tiance.enterprise.Enterprise;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who takes part, by name, and what they are asked. */
public enum Contestants {
    BY_HAND(pairs -> new ByHand()),
    TIANCE(pairs -> new Tiance(Tiance.rules(), pairs)),
    PLAIN_DROOLS(pairs -> new PlainDrools()),
    EASY_RULES(pairs -> new EasyRulesContestant()),
    EVRETE(pairs -> new Evrete()),
    KIE_DMN(pairs -> new KieDmn()),
    CAMUNDA_DMN(pairs -> new CamundaDmn()),
    AVIATOR(pairs -> new Aviator());

    private final Function<Map<Company, Enterprise>, Contestant> maker;

    Contestants(Function<Map<Company, Enterprise>, Contestant> maker) {
        this.maker = maker;
    }

    /** Compiles, parses and links all there is to; nothing of it is timed. */
    Contestant built(Map<Company, Enterprise> pairs) {
        return maker.apply(pairs);
    }

    /** The companies to be judged, each with the enterprise it was made from, in order. */
    static Map<Company, Enterprise> pairs() {
        List<Enterprise> enterprises = Companies.enterprises();
        Map<Company, Enterprise> pairs = new LinkedHashMap<>();
        enterprises.forEach(enterprise -> pairs.put(Companies.flat(enterprise), enterprise));
        if (pairs.size() != enterprises.size()) {
            throw new IllegalStateException("two companies with the same answers");
        }
        return pairs;
    }
}
