@org.jspecify.annotations.NullMarked
package io.tiance.batch;
