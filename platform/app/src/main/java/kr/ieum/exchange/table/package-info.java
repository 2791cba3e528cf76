/** Tables in files: any list that a public body publishes becomes rows, and rows become a file to download. */
@NullMarked
@NamedInterface("table")
package kr.ieum.exchange.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
