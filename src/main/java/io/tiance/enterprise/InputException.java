package io.tiance.enterprise;

import java.util.List;
import java.util.stream.Collectors;

/** What was given can't be used. Carries every fault found, not only the first. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<InputError> errors;

    public InputException(List<InputError> errors) {
        super(errors.stream().map(InputError::message).collect(Collectors.joining("；")));
        this.errors = List.copyOf(errors);
    }

    public InputException(String field, String value, String message) {
        this(List.of(new InputError(field, value, message)));
    }

    public List<InputError> errors() {
        return errors;
    }
}
