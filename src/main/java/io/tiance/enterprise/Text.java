package io.tiance.enterprise;

import java.util.SortedSet;

/** Free text, such as a name. No rule decides by it. */
public record Text(String label, String value, SortedSet<String> missing) implements Answer {
    public static Text of(String label, String value) {
        return new Text(label, value, Keys.NONE);
    }

    public static Text missing(String label, SortedSet<String> keys) {
        return new Text(label, "", keys);
    }

    @Override
    public String shown() {
        return known() ? value : "未填";
    }
}
