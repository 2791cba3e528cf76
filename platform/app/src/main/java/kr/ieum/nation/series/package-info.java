/** The statistics the policy looks at: those the paper prints, and those the ministry brings in (requirement 2.1). */
@NullMarked
package kr.ieum.nation.series;

import org.jspecify.annotations.NullMarked;
