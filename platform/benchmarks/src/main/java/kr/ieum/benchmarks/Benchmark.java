package kr.ieum.benchmarks;

/** One promise and the way it is measured. */
interface Benchmark {

    String name();

    Finding measure() throws Exception;
}
