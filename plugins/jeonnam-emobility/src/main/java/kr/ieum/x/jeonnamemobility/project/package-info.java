/** What the plugin adds to the platform: programme, plan of the project, paper, indicator, job, health. */
@NullMarked
package kr.ieum.x.jeonnamemobility.project;

import org.jspecify.annotations.NullMarked;
