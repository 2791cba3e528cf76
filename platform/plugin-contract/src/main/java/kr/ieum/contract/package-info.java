/** Whether a built plugin keeps the contract; what it does not keep is said in sentences to its author. */
@NullMarked
package kr.ieum.contract;

import org.jspecify.annotations.NullMarked;
