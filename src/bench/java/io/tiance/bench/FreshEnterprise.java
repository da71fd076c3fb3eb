package io.tiance.bench;

import io.tiance.enterprise.Enterprise;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * An {@link Enterprise} remembers what was worked out of its answers, so one that was judged before would have an unfair start.
 */
final class FreshEnterprise {
    private final Map<Company, Enterprise> known;

    private FreshEnterprise(Map<Company, Enterprise> known) {
        this.known = known;
    }

    static FreshEnterprise of(Map<Company, Enterprise> pairs) {
        return new FreshEnterprise(Collections.unmodifiableMap(new IdentityHashMap<>(pairs)));
    }

    /** The enterprise of these answers, with nothing worked out yet. */
    Enterprise of(Company company) {
        return known.get(company).afresh();
    }
}
