package io.tiance.proof;

/**
 * A rule with one thing in it changed.
 *
 * @param change what was changed, e.g. {@code "≥ 30" → "> 30"}, numbered where the same change can be made in several places
 * @param text the whole rule after the change
 */
record Mutant(RuleText rule, String change, String text) {
    String id() {
        return rule.id();
    }

    /** The line that was changed, before and after. */
    String lines() {
        String[] before = rule.text().split("\n");
        String[] after = text.split("\n");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < Math.min(before.length, after.length); i++) {
            if (!before[i].equals(after[i])) {
                lines.append("- ")
                        .append(before[i].strip())
                        .append("\n+ ")
                        .append(after[i].strip())
                        .append('\n');
            }
        }
        return lines.toString();
    }
}
