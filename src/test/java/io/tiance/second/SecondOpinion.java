package io.tiance.second;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.RuleSources;
import io.tiance.rulebook.Rulebook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Both evaluators side by side. */
final class SecondOpinion {
    /** By policy id. */
    static final Map<String, Function<Facts, Opinion>> POLICIES = new LinkedHashMap<>();

    static {
        POLICIES.put("TSME", TechSme::of);
        POLICIES.put("HNTE", HighTech::of);
        POLICIES.put("SRDI-T1", SrdiTier1::of);
        POLICIES.put("SRDI-T2", SrdiTier2::of);
        POLICIES.put("SRDI-T3O", LittleGiant::old);
        POLICIES.put("SRDI-T3N", LittleGiant::fresh);
        POLICIES.put("HQ-MNC", RegionalHeadquarters::regional);
        POLICIES.put("HQ-MNC-ORG", RegionalHeadquarters::ofType);
    }

    private static final Pattern POLICY = Pattern.compile("政策：(\\S+)");
    private static final String SIZE_STANDARD = "SMESZ";

    private SecondOpinion() {}

    /** Only the rule files both evaluators speak of, so that very many enterprises can be judged. */
    static Rulebook ownBook() {
        TreeMap<String, String> files = new TreeMap<>(RuleSources.builtIn().files());
        files.values().removeIf(text -> {
            Matcher policy = POLICY.matcher(text);
            return !policy.find() || !POLICIES.containsKey(policy.group(1)) && !SIZE_STANDARD.equals(policy.group(1));
        });
        return Rulebook.of(new RuleSources(files));
    }

    /** What the rules say, in the words of the second evaluator. */
    static Map<String, String> byRules(Enterprise enterprise, Rulebook rules) {
        Map<String, String> said = new LinkedHashMap<>();
        for (PolicyAssessment policy : Assessment.of(enterprise, rules).policies()) {
            String id = policy.policy().id();
            if (POLICIES.containsKey(id)) {
                String verdict = policy.verdict().name();
                said.put(
                        id,
                        policy.score() == null
                                ? verdict
                                : verdict + " " + policy.score().min().toBigIntegerExact() + "~"
                                        + policy.score().max().toBigIntegerExact());
            }
        }
        return said;
    }

    static String byHand(Enterprise enterprise, String policy) {
        return POLICIES.get(policy).apply(new Facts(enterprise)).shown();
    }

    /** The same disagreement with as few answers as will still show it. */
    static Map<String, Object> shrunk(Sample sample, String policy, Rulebook rules) {
        Map<String, Object> answers = new LinkedHashMap<>(sample.answers());
        for (String key : sample.answers().keySet()) {
            Object dropped = answers.remove(key);
            Enterprise fewer = Enterprise.of(answers, sample.asOf());
            if (byHand(fewer, policy).equals(byRules(fewer, rules).get(policy))) {
                answers.put(key, dropped);
            }
        }
        return answers;
    }
}
