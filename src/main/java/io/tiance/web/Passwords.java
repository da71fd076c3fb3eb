package io.tiance.web;

import io.tiance.enterprise.InputException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes and checks passwords. */
@Component
class Passwords {
    /** Without characters that are mistaken for one another. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final int SHORTEST = 10;
    /** More bytes than this bcrypt would not look at. */
    private static final int LONGEST_BYTES = 72;

    private final PasswordEncoder encoder;
    private final SecureRandom chance = new SecureRandom();

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** A new one of 79 random bits, in groups that can be read out. */
    String generate() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    String hash(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** @throws InputException when it is too short, too long or the name itself; the password is never repeated in it */
    void check(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new InputException("next", "", "新密码应有至少 10 个字符，至多 72 个（一个汉字按 3 个计）");
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(username)
                || password.chars().distinct().count() < GROUP) {
            throw new InputException("next", "", "新密码不能包含用户名，也不能只用两三种字符");
        }
    }
}
