package kr.ieum.benchmarks;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Adds the benchmarks to the application. */
@Configuration
@ComponentScan(basePackageClasses = BenchmarkConfiguration.class)
class BenchmarkConfiguration {}
