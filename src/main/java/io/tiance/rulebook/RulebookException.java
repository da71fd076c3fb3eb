package io.tiance.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** The rules are refused, for all of these faults. */
public final class RulebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Fault> faults;

    public RulebookException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
