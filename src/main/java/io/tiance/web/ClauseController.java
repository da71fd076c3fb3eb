package io.tiance.web;

import io.tiance.proof.ProofIndex;
import io.tiance.prospect.MissingException;
import io.tiance.report.Exchange;
import io.tiance.report.PolicyViews;
import io.tiance.rulebook.CurrentRulebook;
import io.tiance.rulebook.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every policy with its clauses, the rules as they are written, and the fixtures that prove them. */
@RestController
@RequestMapping(path = "/api/console/v1/clauses", produces = MediaType.APPLICATION_JSON_VALUE)
class ClauseController {
    private final CurrentRulebook rulebook;
    private final Clock clock;
    private final ProofIndex proofs = ProofIndex.builtIn();

    /** A version of a policy: its file and its rules, in the order of the document. */
    record Version(String source, LocalDate from, List<RuleText> rules) {}

    /** A rule as written, and what proves it. */
    record RuleText(String id, String drl, List<ProofIndex.Line> proofs) {}

    /** The versions of a policy; {@code proofs} are those of the policy as a whole. */
    record Written(String policy, List<Version> versions, List<ProofIndex.Line> proofs) {}

    ClauseController(CurrentRulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @GetMapping
    @Action("查看条款")
    String all() {
        LocalDate day = LocalDate.now(clock);
        return rulebook.with(book -> Exchange.json(book.policies().stream()
                .map(policy -> PolicyViews.detail(policy, day))
                .toList()));
    }

    @GetMapping("/{policy}")
    @Action(value = "查看规则原文", subject = "政策 {policy}")
    String one(@PathVariable String policy) {
        List<Version> versions = rulebook.with(book -> book.policies().stream()
                .filter(version -> version.id().equals(policy))
                .map(this::written)
                .toList());
        if (versions.isEmpty()) {
            throw new MissingException("没有编号为“" + policy + "”的政策");
        }
        return Exchange.json(new Written(policy, versions, proofs.of(policy)));
    }

    private Version written(Policy version) {
        return new Version(
                version.source(),
                version.from(),
                version.rules().stream()
                        .map(rule -> new RuleText(
                                rule.criterion().id(),
                                rule.text(),
                                proofs.of(rule.criterion().id())))
                        .toList());
    }
}
