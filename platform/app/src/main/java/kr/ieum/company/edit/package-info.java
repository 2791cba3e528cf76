/** Writing to the register: firms are registered, changed and merged; every act stands in the history. */
@NullMarked
@NamedInterface("edit")
package kr.ieum.company.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
