package io.tiance.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The files by which 微信 and 企业微信 check whose domain this is; they must lie at the root. */
@RestController
@Hidden
class VerificationFiles {
    private final @Nullable Path directory;

    VerificationFiles(@Value("${tiance.verification-files}") String directory) {
        this.directory = directory.isBlank() ? null : Path.of(directory);
        if (this.directory != null && !Files.isDirectory(this.directory)) {
            throw new IllegalArgumentException("tiance.verification-files：“" + directory + "”不是目录");
        }
    }

    // the name can hold neither slash nor dots, so it can't lead out of the directory
    @GetMapping(path = "/{name:(?:MP|WW)_verify_[A-Za-z0-9]{16}\\.txt}", produces = MediaType.TEXT_PLAIN_VALUE)
    byte[] file(@PathVariable String name) throws IOException {
        if (directory == null || !Files.isRegularFile(directory.resolve(name))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Files.readAllBytes(directory.resolve(name));
    }
}
