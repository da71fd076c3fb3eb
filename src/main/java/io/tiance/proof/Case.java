package io.tiance.proof;

import java.time.LocalDate;
import java.util.Map;

/**
 * Answers and what must come out of them.
 *
 * @param where file and number, for messages
 * @param target id of the criterion, or of the policy when {@code wholePolicy}
 * @param expected by aspect: {@code expect} status, {@code points}, {@code amount}, {@code level}, {@code score}
 * @param name the case's name in the policy facts; blank for none
 */
public record Case(
        String where,
        String target,
        boolean wholePolicy,
        LocalDate asOf,
        Map<String, Object> given,
        Map<String, String> expected,
        String name) {}
