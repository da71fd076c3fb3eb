/** The batch on a cluster: Spark reads, deals out and writes; every row is read and judged by the code of {@code batch}. */
@NullMarked
package io.tiance.spark;

import org.jspecify.annotations.NullMarked;
