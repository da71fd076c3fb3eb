package io.tiance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.prospect.Officers;
import io.tiance.prospect.ProspectFiles;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The first start makes an account and a few made-up prospects, in a file; the second finds them. */
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {
    private static final Pattern LINE =
            Pattern.compile("天策后台 http://localhost:\\d+/console/login  用户名 admin  首次密码 (\\S+) ");

    @Test
    void tellsThePasswordOnceAndKeepsEverything(@TempDir Path folder, CapturedOutput output) {
        String password;
        try (ConfigurableApplicationContext first = start(folder)) {
            Matcher line = LINE.matcher(output.getOut());
            assertThat(line.find()).isTrue();
            password = line.group(1);
            assertThat(line.find()).isFalse();
            ProspectFiles files = first.getBean(ProspectFiles.class);
            assertThat(files.list("（虚构）", 0, 10).total()).isEqualTo(4);
            assertThat(files.list("", 0, 10).items()).allMatch(one -> one.demo());
            files.removeDemo();
        }
        int before = output.getAll().length();
        try (ConfigurableApplicationContext second = start(folder)) {
            String hash = second.getBean(Officers.class).get("admin").passwordHash();
            assertThat(second.getBean(Passwords.class).matches(password, hash)).isTrue();
            assertThat(second.getBean(ProspectFiles.class).none()).isTrue();
        }
        assertThat(output.getAll().substring(before)).doesNotContain("首次密码").doesNotContain(password);
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplication(io.tiance.Tiance.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("tiance")
                                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
    }
}
