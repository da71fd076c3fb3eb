package io.tiance.prospect;

import io.tiance.enterprise.InputException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts. Knows passwords only as hashes. */
@Service
public class Officers {
    /** Failures before the first lock, which lasts {@link #FIRST_LOCK} and doubles with each further failure. */
    public static final int FAILURES_ALLOWED = 5;

    static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,31}");

    private final OfficerRepository repository;
    private final Clock clock;

    Officers(OfficerRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public boolean none() {
        return repository.count() == 0;
    }

    public List<Officer> list() {
        return repository.findAllByOrderByUsername();
    }

    public Optional<Officer> find(String username) {
        return repository.findByUsername(username);
    }

    /** @throws MissingException when there is none of this name */
    public Officer get(String username) {
        return find(username).orElseThrow(() -> new MissingException("没有用户“" + username + "”"));
    }

    /** @throws InputException when the name can't be used or is taken */
    public Officer create(String username, String displayName, String hash, Set<Role> roles) {
        if (!USERNAME.matcher(username).matches()) {
            throw new InputException("username", username, "用户名应为 2 至 32 位小写字母、数字、点、减号或下划线，以字母开头");
        }
        requireRole(roles);
        try {
            return repository.save(new Officer(
                    null, username, displayName, hash, Officer.names(roles), true, 0, null, Moments.now(clock), 0));
        } catch (DuplicateKeyException e) {
            throw taken(username);
        } catch (DbActionExecutionException e) {
            if (e.getCause() instanceof DuplicateKeyException) {
                throw taken(username);
            }
            throw e;
        }
    }

    /**
     * Changes an account; at least one enabled 管理 always stays.
     *
     * @throws OptimisticLockingFailureException when it is no longer of this version
     */
    @Transactional
    public Officer update(String username, String displayName, Set<Role> roles, boolean enabled, int version) {
        requireRole(roles);
        ConflictException.requireRead(version);
        // of two managers who take the role from each other at once, the second sees what the first did
        List<Officer> all = repository.lockAll();
        Officer next = get(username).with(displayName, roles, enabled, version);
        if (!next.manages()
                && all.stream()
                        .noneMatch(other -> other.manages() && !other.username().equals(username))) {
            throw new InputException("roles", username, "这是最后一个可用的管理账号，不能停用或去掉管理角色；请先另设一个");
        }
        return repository.save(next);
    }

    /** Sets a password and forgets failed attempts; sessions begun before end. */
    public Officer password(String username, String hash) {
        return repository.save(get(username).withPassword(hash, Moments.now(clock)));
    }

    /** Whether attempts to sign in are to be refused unseen for now. */
    public boolean locked(Officer officer) {
        return officer.lockedUntil() != null && clock.instant().isBefore(officer.lockedUntil());
    }

    /** Counts a wrong password, and locks for longer and longer. */
    public void failed(String username) {
        if (repository.countFailure(username) == 0) {
            return;
        }
        int beyond = get(username).failedAttempts() - FAILURES_ALLOWED;
        if (beyond >= 0) {
            Duration lock = FIRST_LOCK.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
            repository.lock(username, Moments.now(clock).plus(lock));
        }
    }

    /** Forgets failures after a right password. */
    public void succeeded(String username) {
        repository.forgetFailures(username);
    }

    private static void requireRole(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new InputException("roles", "", "至少要有一个角色：招商、审核、管理");
        }
    }

    private static InputException taken(String username) {
        return new InputException("username", username, "用户名“" + username + "”已有人用");
    }
}
