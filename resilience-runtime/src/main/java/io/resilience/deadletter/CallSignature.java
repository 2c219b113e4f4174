package io.resilience.deadletter;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeBindings;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.resilience.annotation.Redact;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The name and the declared parameter types of a guarded operation, type variables resolved as far as the class tells. */
public final class CallSignature {
    private final String name;
    private final List<JavaType> types;
    private final List<String> parameters;
    private final List<Integer> redacted;

    private CallSignature(String name, List<JavaType> types, List<String> parameters, List<Integer> redacted) {
        this.name = name;
        this.types = types;
        this.parameters = parameters;
        this.redacted = redacted;
    }

    /** The signature of a method as its own class declares it. */
    public static CallSignature of(Method method) {
        return of(method, method.getDeclaringClass());
    }

    /** The signature of a method as inherited by {@code target}, which may give type variables their values. */
    public static CallSignature of(Method method, Class<?> target) {
        TypeFactory factory = ArgumentJson.MAPPER.getTypeFactory();
        JavaType declaring = factory.constructType(target).findSuperType(method.getDeclaringClass());
        TypeBindings bindings = declaring == null ? TypeBindings.emptyBindings() : declaring.getBindings();
        Parameter[] parameters = method.getParameters();
        return new CallSignature(
                method.getName(),
                Arrays.stream(method.getGenericParameterTypes())
                        .map(type -> factory.resolveMemberType(type, bindings))
                        .toList(),
                Arrays.stream(parameters).map(Parameter::getName).toList(),
                IntStream.range(0, parameters.length)
                        .filter(i -> parameters[i].isAnnotationPresent(Redact.class))
                        .boxed()
                        .toList());
    }

    /** The signature of a programmatic operation that takes arguments of these types. */
    public static CallSignature of(String name, Type... types) {
        TypeFactory factory = ArgumentJson.MAPPER.getTypeFactory();
        return new CallSignature(
                name,
                Arrays.stream(types).map(factory::constructType).toList(),
                IntStream.range(0, types.length).mapToObj(i -> "arg" + i).toList(),
                List.of());
    }

    /** Name and types as text, such as {@code send(java.lang.String,java.util.List<java.lang.String>)}. */
    public String text() {
        return name + "("
                + String.join(",", types.stream().map(JavaType::toCanonical).toList()) + ")";
    }

    /** The parameters' types. */
    List<JavaType> types() {
        return types;
    }

    /** A parameter for an error message. */
    String describe(int position) {
        return "parameter '" + parameters.get(position) + "'";
    }

    /** Positions of parameters that are never shown. */
    public List<Integer> redacted() {
        return redacted;
    }
}
