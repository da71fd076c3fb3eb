package io.tiance.bench;

/** Judges enterprises by HNTE, TSME and SRDI-T1. Built once, asked by many threads at a time. */
public interface Contestant {
    Result judge(Company company);
}
