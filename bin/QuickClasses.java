import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes classes ready for the JVM's start-up cache; they do what they did.
 *
 * <p>Classes older than Java 6 are given the stack maps that their compiler did not know: the cache keeps none without
 * them, and the option parser is compiled for Java 5.
 *
 * <p>{@code equals} and {@code hashCode} of records, and switches over types, are calls that the JVM links when they are
 * first made, through machinery that costs more than a small check and that the cache does not keep (as of JDK 25). They
 * become the plain instructions that anyone would write.
 *
 * <p>A list that the service loader finds by reading a file and by reflection becomes a list that is written out.
 */
final class QuickClasses {
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final MethodTypeDesc EQUALS =
            MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
    private static final MethodTypeDesc HASH = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object);

    private final ClassFile classFile;

    QuickClasses(ClassLoader jars) {
        classFile = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(jars)));
    }

    byte[] made(byte[] content) {
        ClassModel model = classFile.parse(content);
        if (model.majorVersion() < ClassFile.JAVA_6_VERSION) {
            return modernised(content, model);
        }
        boolean links = model.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .anyMatch(element ->
                        ofRecord(element).isPresent() || ofSwitch(element).isPresent());
        return links ? classFile.transformClass(model, new Linked(model)) : content;
    }

    /** A class whose methods without parameters that return a list make one object of each of the named classes. */
    byte[] listing(byte[] content, List<String> names) {
        MethodTypeDesc type = MethodTypeDesc.of(ConstantDescs.CD_List);
        return classFile.transformClass(classFile.parse(content), (builder, element) -> {
            if (element instanceof MethodModel method
                    && method.methodTypeSymbol().equals(type)) {
                builder.withMethodBody(
                        method.methodName(),
                        method.methodType(),
                        method.flags().flagsMask(),
                        code -> list(code, names));
            } else {
                builder.with(element);
            }
        });
    }

    private static void list(CodeBuilder code, List<String> names) {
        code.loadConstant(names.size()).anewarray(ConstantDescs.CD_Object);
        for (int i = 0; i < names.size(); i++) {
            ClassDesc item = ClassDesc.of(names.get(i));
            code.dup().loadConstant(i);
            code.new_(item).dup().invokespecial(item, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
            code.aastore();
        }
        MethodTypeDesc of = MethodTypeDesc.of(ConstantDescs.CD_List, ConstantDescs.CD_Object.arrayType());
        code.invokestatic(ConstantDescs.CD_List, "of", of, true).areturn();
    }

    private byte[] modernised(byte[] content, ClassModel model) {
        try {
            return classFile.transformClass(
                    model,
                    // Stack maps are made for code that is written anew, not for code that is taken over.
                    ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                            .andThen(ClassTransform.endHandler(
                                    builder -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0))));
        } catch (IllegalArgumentException e) {
            // It names a class that is not there, or holds instructions that only old classes may: it runs as it is.
            return content;
        }
    }

    private static Optional<DynamicCallSiteDesc> ofRecord(CodeElement element) {
        return site(element, "java.lang.runtime.ObjectMethods")
                .filter(site -> !site.invocationName().equals("toString"));
    }

    /** Labels may also be texts, numbers and names of constants; those stay. */
    private static Optional<DynamicCallSiteDesc> ofSwitch(CodeElement element) {
        return site(element, "java.lang.runtime.SwitchBootstraps")
                .filter(site -> site.invocationName().equals("typeSwitch"))
                .filter(site -> List.of(site.bootstrapArgs()).stream().allMatch(ClassDesc.class::isInstance));
    }

    private static Optional<DynamicCallSiteDesc> site(CodeElement element, String bootstraps) {
        if (element instanceof InvokeDynamicInstruction call) {
            DynamicCallSiteDesc site = DynamicCallSiteDesc.of(
                    call.bootstrapMethod(),
                    call.name().stringValue(),
                    call.typeSymbol(),
                    call.bootstrapArgs().toArray(ConstantDesc[]::new));
            return call.bootstrapMethod().owner().equals(ClassDesc.of(bootstraps))
                    ? Optional.of(site)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** One class, with the methods that its calls are linked to. */
    private static final class Linked implements ClassTransform {
        private final ClassDesc owner;
        private final boolean isInterface;
        private final List<DynamicCallSiteDesc> switches = new ArrayList<>();

        Linked(ClassModel model) {
            owner = model.thisClass().asSymbol();
            isInterface = model.flags().has(java.lang.reflect.AccessFlag.INTERFACE);
        }

        @Override
        public void accept(ClassBuilder builder, ClassElement element) {
            if (element instanceof MethodModel method) {
                builder.transformMethod(method, java.lang.classfile.MethodTransform.transformingCode(this::link));
            } else {
                builder.with(element);
            }
        }

        @Override
        public void atEnd(ClassBuilder builder) {
            for (int i = 0; i < switches.size(); i++) {
                DynamicCallSiteDesc site = switches.get(i);
                builder.withMethodBody(
                        name(i),
                        site.invocationType(),
                        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                        code -> select(code, site.bootstrapArgs()));
            }
        }

        private static String name(int index) {
            return "typeSwitch$" + index;
        }

        private void link(CodeBuilder code, CodeElement element) {
            ofSwitch(element)
                    .ifPresentOrElse(
                            site -> {
                                switches.add(site);
                                code.invokestatic(owner, name(switches.size() - 1), site.invocationType(), isInterface);
                            },
                            () -> ofRecord(element)
                                    .ifPresentOrElse(site -> record(code, site), () -> code.with(element)));
        }

        /** The receiver, and for {@code equals} the other object, are on the stack and the method's only variables. */
        private void record(CodeBuilder code, DynamicCallSiteDesc site) {
            List<DirectMethodHandleDesc> fields = new ArrayList<>();
            for (ConstantDesc argument : site.bootstrapArgs()) {
                if (argument instanceof DirectMethodHandleDesc getter) {
                    fields.add(getter);
                }
            }
            if (site.invocationName().equals("hashCode")) {
                code.pop();
                hash(code, fields);
            } else {
                code.pop2();
                compare(code, fields);
            }
        }

        private void hash(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
            code.iconst_0();
            for (DirectMethodHandleDesc field : fields) {
                ClassDesc type = field.invocationType().returnType();
                code.bipush(31).imul();
                code.aload(0).getfield(owner, field.methodName(), type);
                if (type.isPrimitive()) {
                    code.invokestatic(boxed(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
                } else {
                    code.invokestatic(OBJECTS, "hashCode", HASH);
                }
                code.iadd();
            }
        }

        private void compare(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
            var same = code.newLabel();
            var differs = code.newLabel();
            code.aload(0).aload(1).if_acmpeq(same);
            code.aload(1).instanceOf(owner).ifeq(differs);
            for (DirectMethodHandleDesc field : fields) {
                ClassDesc type = field.invocationType().returnType();
                code.aload(0).getfield(owner, field.methodName(), type);
                code.aload(1).checkcast(owner).getfield(owner, field.methodName(), type);
                if (!type.isPrimitive()) {
                    code.invokestatic(OBJECTS, "equals", EQUALS).ifeq(differs);
                } else if (TypeKind.from(type).asLoadable() == TypeKind.INT) {
                    code.if_icmpne(differs);
                } else {
                    code.invokestatic(boxed(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type));
                    code.ifne(differs);
                }
            }
            code.labelBinding(same).iconst_1().ireturn();
            code.labelBinding(differs).iconst_0();
        }

        private static ClassDesc boxed(ClassDesc primitive) {
            return switch (primitive.descriptorString()) {
                case "I" -> ConstantDescs.CD_Integer;
                case "J" -> ConstantDescs.CD_Long;
                case "Z" -> ConstantDescs.CD_Boolean;
                case "D" -> ConstantDescs.CD_Double;
                case "F" -> ConstantDescs.CD_Float;
                case "B" -> ConstantDescs.CD_Byte;
                case "C" -> ConstantDescs.CD_Character;
                default -> ConstantDescs.CD_Short;
            };
        }

        /** The first label, from index {@code restart} on, that the object is an instance of; -1 for null. */
        private static void select(CodeBuilder code, ConstantDesc[] labels) {
            var some = code.newLabel();
            code.aload(0).ifnonnull(some).iconst_m1().ireturn().labelBinding(some);
            for (int i = 0; i < labels.length; i++) {
                var next = code.newLabel();
                code.iload(1).loadConstant(i).if_icmpgt(next);
                code.aload(0).instanceOf((ClassDesc) labels[i]).ifeq(next);
                code.loadConstant(i).ireturn();
                code.labelBinding(next);
            }
            code.loadConstant(labels.length).ireturn();
        }
    }
}
