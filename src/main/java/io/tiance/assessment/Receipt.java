package io.tiance.assessment;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Measure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * What identifies an assessment: the same answers, rules and day give the same id, so a stored receipt can be replayed and
 * compared.
 */
public record Receipt(String id, LocalDate asOf, String rulesetDigest, String inputDigest) {
    private static final int ID_LENGTH = 16;

    static Receipt of(Enterprise enterprise, String rulesetDigest) {
        StringBuilder canonical = new StringBuilder();
        enterprise
                .given()
                .forEach((key, answer) ->
                        canonical.append(key).append('=').append(value(answer)).append('\n'));
        String input = sha256(canonical.toString());
        String id =
                sha256(enterprise.asOf() + "\n" + rulesetDigest + "\n" + input).substring(0, ID_LENGTH);
        return new Receipt(id, enterprise.asOf(), rulesetDigest, input);
    }

    private static String value(Answer answer) {
        return answer instanceof Measure measure
                ? measure.number().stripTrailingZeros().toPlainString()
                : answer.shown();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
