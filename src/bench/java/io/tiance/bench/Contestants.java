package io.tiance.bench;

import io.tiance.enterprise.Enterprise;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who takes part, by name, and what they are asked. */
public enum Contestants {
    BY_HAND {
        @Override
        Contestant built(Map<Company, Enterprise> pairs) {
            return new ByHand();
        }
    },
    TIANCE {
        @Override
        Contestant built(Map<Company, Enterprise> pairs) {
            return new Tiance(Tiance.rules(), pairs);
        }
    },
    PLAIN_DROOLS {
        @Override
        Contestant built(Map<Company, Enterprise> pairs) {
            return new PlainDrools();
        }
    },
    EASY_RULES {
        @Override
        Contestant built(Map<Company, Enterprise> pairs) {
            return new EasyRulesContestant();
        }
    },
    EVRETE {
        @Override
        Contestant built(Map<Company, Enterprise> pairs) {
            return new Evrete();
        }
    },
    KIE_DMN {
        @Override
        Contestant built(Map<Company, Enterprise> pairs) {
            return new KieDmn();
        }
    },
    CAMUNDA_DMN {
        @Override
        Contestant built(Map<Company, Enterprise> pairs) {
            return new CamundaDmn();
        }
    },
    AVIATOR {
        @Override
        Contestant built(Map<Company, Enterprise> pairs) {
            return new Aviator();
        }
    };

    /** Compiles, parses and links all there is to; nothing of it is timed. */
    abstract Contestant built(Map<Company, Enterprise> pairs);

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
