package dev.ferrule.app;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;

/** What is wrong with a command line, in our words: the option parser's speak of its own insides. */
final class WrongUsage {

    private WrongUsage() {}

    /** A sentence, with what the user wrote as it stands. */
    static String of(ParameterException problem) {
        if (problem instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().getFirst());
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice";
        }
        ArgSpec argument = problem.getArgSpec();
        if (argument == null || problem.getValue() == null) {
            return String.valueOf(problem.getMessage());
        }
        Object[] choices = argument.type().getEnumConstants();
        return choices == null
                ? "\"" + problem.getValue() + "\" is no value of " + name(argument)
                : name(argument) + " is " + oneOf(choices) + ", not \"" + problem.getValue() + "\"";
    }

    /** {@code text, json or sarif}. */
    private static String oneOf(Object... choices) {
        String all = Arrays.stream(choices).map(String::valueOf).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
    }

    private static String missing(ArgSpec first) {
        if (first.isOption()) {
            return name(first) + " needs a value: " + name(first) + " " + first.paramLabel();
        }
        if (first.arity().min() > 1) {
            return "at least " + first.arity().min() + " of " + first.paramLabel() + " are needed";
        }
        return first.paramLabel() + " is missing";
    }

    static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
