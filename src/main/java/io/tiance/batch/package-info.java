/** Many enterprises at once: sheets and streams in, checks, results out. Knows no HTTP, no database and no clock. */
@NullMarked
package io.tiance.batch;

import org.jspecify.annotations.NullMarked;
