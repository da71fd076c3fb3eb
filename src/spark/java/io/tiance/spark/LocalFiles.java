package io.tiance.spark;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Files of the machine itself. Where its native library is missing, Hadoop starts {@code chmod} for each file and directory it
 * writes; a run writes some hundreds, and the cores wait.
 */
public final class LocalFiles extends LocalFileSystem {
    /** Called by Hadoop, by name. */
    public LocalFiles() {
        super(new Raw());
    }

    /** Has paths of the machine itself read and written by this. */
    static void use(Configuration hadoop) {
        hadoop.set("fs.file.impl", LocalFiles.class.getName());
        // another may be remembered from before
        hadoop.setBoolean("fs.file.impl.disable.cache", true);
    }

    private static final class Raw extends RawLocalFileSystem {
        private static final boolean POSIX =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            if (POSIX && !permission.getStickyBit()) {
                Files.setPosixFilePermissions(
                        pathToFile(path).toPath(), PosixFilePermissions.fromString(permission.toString()));
            } else {
                super.setPermission(path, permission);
            }
        }
    }
}
