package dev.ferrule.io.foreign;

import java.util.List;

/**
 * Reads one format of other people's files. Law: it reports what it does not understand at its place and drops nothing in
 * silence; it ends in an exception for no input.
 */
public interface Importer {

    /** The word for it on the command line. */
    String name();

    /** Other words for it. */
    default List<String> aliases() {
        return List.of();
    }

    /** What it reads, in a few words that follow the name. */
    String description();

    /** Whether a file is of this format, told by its name and its beginning. Two formats know no file alike. */
    boolean recognises(Input input);

    /** Whether it takes what no other format is for, so that it is asked last. */
    default boolean isGeneral() {
        return false;
    }

    /**
     * How sure its names of devices are, 0 the surest: records before sheets that people write, and both before what devices
     * say of themselves. A device that several formats name has the surest name.
     */
    default int rankOfNames() {
        return 2;
    }

    /** Reads device types and other files for {@code catalog/} among them, which rows of any format refer to. */
    default void types(List<Input> inputs, Imported imported) {}

    /** Reads files that are of this format, or said to be, once the types of all formats are read. */
    void read(List<Input> inputs, Imported imported);
}
