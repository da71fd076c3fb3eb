package io.tiance.prospect;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Somebody who may use the console.
 *
 * @param roleNames {@link Role} names joined by commas
 * @param failedAttempts to sign in since the last that succeeded
 * @param lockedUntil no attempt is looked at before
 */
public record Officer(
        @Id @Nullable Long id,
        String username,
        String displayName,
        String passwordHash,
        String roleNames,
        boolean enabled,
        int failedAttempts,
        @Nullable Instant lockedUntil,
        Instant passwordChangedAt,
        @Version int version) {

    public Set<Role> roles() {
        return Arrays.stream(roleNames.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    boolean manages() {
        return enabled && roles().contains(Role.管理);
    }

    Officer with(String newName, Set<Role> newRoles, boolean nowEnabled, int expected) {
        return new Officer(
                id,
                username,
                newName,
                passwordHash,
                names(newRoles),
                nowEnabled,
                failedAttempts,
                lockedUntil,
                passwordChangedAt,
                expected);
    }

    Officer withPassword(String hash, Instant now) {
        return new Officer(id, username, displayName, hash, roleNames, enabled, 0, null, now, version);
    }
}
