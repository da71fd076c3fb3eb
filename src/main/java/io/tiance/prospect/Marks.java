package io.tiance.prospect;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The verdicts of an enterprise as one text, so that a database can filter and sort thousands of rows by any of many policies
 * without a table of a million cells. Each policy has ten characters: a digit for its place among the verdicts, eight for how
 * near it is, and a letter for what is said. Put in order as text they are in the order of the contract.
 */
public final class Marks {
    /** Characters of one policy. */
    static final int WIDTH = 10;

    private static final long FAR = 99_999_999;
    private static final int DECIMALS = 5;
    /** Letters and the digit each goes with: 符合, 待补, 待核验, 差一步, 不符合, 不适用. */
    private static final Map<Character, Integer> PLACES = Map.of('E', 0, 'I', 1, 'R', 1, 'D', 2, 'N', 2, 'X', 3);

    private final StringBuilder text = new StringBuilder();

    /**
     * Adds the next policy.
     *
     * @param letter E 符合, I 待补, R 待核验, D 差一步, N 不符合, X 不适用
     * @param nearness the smaller the nearer, from 0
     */
    public void add(char letter, BigDecimal nearness) {
        long near = Math.min(FAR, nearness.movePointRight(DECIMALS).longValue());
        text.append(PLACES.get(letter)).append(String.format("%08d", near)).append(letter);
    }

    /** The letter of a policy. */
    static char letter(String marks, int policy) {
        return marks.charAt(policy * WIDTH + WIDTH - 1);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
