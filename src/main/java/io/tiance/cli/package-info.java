/** The command line. */
@NullMarked
package io.tiance.cli;

import org.jspecify.annotations.NullMarked;
