package io.tiance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.report.Exchange;
import io.tiance.rulebook.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole enterprises say that they are made up, and what must come of every policy. */
class WholeEnterprisesTest {
    private static final int LEAST = 24;

    @Test
    void areFictionalAndExpectAVerdictOnEveryPolicy() {
        Set<String> policies = TheBook.RULES.policies().stream()
                .filter(policy -> policy.kind() != Policy.Kind.标准)
                .map(Policy::id)
                .collect(Collectors.toSet());
        List<Path> files = Fixtures.yaml(Path.of("fixtures/whole"));
        assertThat(files).hasSizeGreaterThanOrEqualTo(LEAST);
        for (Path file : files) {
            Map<?, ?> fixture = Exchange.tree(Fixtures.text(file));
            assertThat(((Map<?, ?>) fixture.get("enterprise")).get("企业名称").toString())
                    .as(file.toString())
                    .contains("（虚构）");
            assertThat(((Map<?, ?>) fixture.get("expect"))
                            .keySet().stream().map(String::valueOf).collect(Collectors.toSet()))
                    .as(file.toString())
                    .isEqualTo(policies);
        }
    }
}
