package kr.ieum.program;

import kr.ieum.plugins.OfferedProgram;

/** A programme on the menu board, wherever it comes from. */
public sealed interface BoardEntry {

    ProgramState state();

    /** Entered by the region itself. */
    record Own(RegionProgram program) implements BoardEntry {

        @Override
        public ProgramState state() {
            return program.state();
        }
    }

    /** Brought by a plugin, for as long as it runs. */
    record OfPlugin(ProgramState state, OfferedProgram offered) implements BoardEntry {}
}
