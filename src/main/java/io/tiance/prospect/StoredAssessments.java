package io.tiance.prospect;

import io.tiance.assessment.Assessment;
import io.tiance.report.Exchange;
import io.tiance.rulebook.Rulebook;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Assessments kept with their receipt, so that they can be shown as they were and judged again. */
@Service
public class StoredAssessments {
    private final StoredAssessmentRepository repository;
    private final Clock clock;

    /** A policy judged otherwise: its verdict in words then and now, empty where it was not judged. */
    public record Change(String policy, String title, String before, String after) {}

    /**
     * What comes of judging the same answers of the same day again.
     *
     * @param sameRules whether the rules are those of then; if so, anything but {@code identical} is a fault of ours
     * @param identical whether the answer is the same to the byte
     */
    public record Replay(
            String rulesThen, String rulesNow, boolean sameRules, boolean identical, List<Change> changes) {}

    StoredAssessments(StoredAssessmentRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Judges and keeps it; the same answers, rules and day are kept once. */
    public StoredAssessment assess(long prospect, Facts facts, Rulebook rules, String who) {
        Assessment assessment = Assessment.of(facts.enterprise(), rules);
        String receipt = assessment.receipt().id();
        StoredAssessment known =
                repository.findByProspectIdAndReceipt(prospect, receipt).orElse(null);
        if (known != null) {
            return known;
        }
        try {
            return repository.save(new StoredAssessment(
                    null,
                    prospect,
                    receipt,
                    facts.asOf(),
                    assessment.receipt().rulesetDigest(),
                    assessment.receipt().inputDigest(),
                    facts.json(),
                    Packed.of(Exchange.json(assessment)),
                    Moments.now(clock),
                    who));
        } catch (DuplicateKeyException | DbActionExecutionException e) {
            return repository.findByProspectIdAndReceipt(prospect, receipt).orElseThrow(() -> e);
        }
    }

    /** Latest first. */
    public List<StoredAssessment> list(long prospect) {
        return repository.findByProspectIdOrderByCreatedAtDescIdDesc(prospect);
    }

    /** @throws MissingException when there is none */
    public StoredAssessment get(long prospect, String receipt) {
        return repository
                .findByProspectIdAndReceipt(prospect, receipt)
                .orElseThrow(() -> new MissingException("这家企业没有回执为“" + receipt + "”的判定"));
    }

    /** Judges the same again. */
    public Replay replay(StoredAssessment then, Rulebook rules) {
        String now = Exchange.json(Assessment.of(then.facts().enterprise(), rules));
        String before = then.json();
        return new Replay(
                then.rulesetDigest(),
                rules.digest(),
                then.rulesetDigest().equals(rules.digest()),
                before.equals(now),
                changes(verdicts(before), verdicts(now)));
    }

    private static List<Change> changes(Map<String, Map<?, ?>> before, Map<String, Map<?, ?>> after) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Map<?, ?> one = before.getOrDefault(id, Map.of());
            Map<?, ?> other = after.getOrDefault(id, Map.of());
            if (!word(one).equals(word(other))) {
                changes.add(new Change(
                        id, String.valueOf((other.isEmpty() ? one : other).get("title")), word(one), word(other)));
            }
        }
        return changes;
    }

    private static String word(Map<?, ?> policy) {
        return policy.isEmpty() ? "" : String.valueOf(policy.get("word"));
    }

    private static Map<String, Map<?, ?>> verdicts(String json) {
        Map<String, Map<?, ?>> byId = new LinkedHashMap<>();
        Map<?, ?> tree = JsonMapper.shared().readValue(json, Map.class);
        for (Object one : (List<?>) tree.get("policies")) {
            Map<?, ?> policy = (Map<?, ?>) one;
            byId.put(String.valueOf(policy.get("id")), policy);
        }
        return byId;
    }
}
