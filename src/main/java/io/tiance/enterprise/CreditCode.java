package io.tiance.enterprise;

/** Check digits of a 统一社会信用代码 (GB 32100-2015) and of the organisation code inside it (GB 11714). */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int ORGANISATION_START = 8;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private CreditCode() {}

    /**
     * A code with both check digits worked out.
     *
     * @param registrar its first 8 characters: registrar, kind and region
     * @param organisation the 8 characters of the organisation code before its check digit
     */
    public static String complete(String registrar, String organisation) {
        String all = registrar + organisation + organisationDigit(organisation);
        return all + lastDigit(all);
    }

    /** Whether it is a code of 18 characters with both check digits right. */
    public static boolean isValid(String code) {
        if (code.length() != LENGTH || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return false;
        }
        return code.charAt(LENGTH - 1) == lastDigit(code)
                && code.charAt(LENGTH - 2) == organisationDigit(code.substring(ORGANISATION_START));
    }

    private static char lastDigit(String code) {
        int base = ALPHABET.length();
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % base;
        }
        return ALPHABET.charAt((base - sum % base) % base);
    }

    private static char organisationDigit(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_ALPHABET.indexOf(code.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        int digit = (11 - sum % 11) % 11;
        return digit == 10 ? 'X' : (char) ('0' + digit);
    }
}
