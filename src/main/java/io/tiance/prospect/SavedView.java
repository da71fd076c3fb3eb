package io.tiance.prospect;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A list as an officer likes to see it; {@code query} is the page's own text for it. */
public record SavedView(@Id @Nullable Long id, String username, String name, String query) {}
