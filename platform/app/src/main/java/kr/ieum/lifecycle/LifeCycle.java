package kr.ieum.lifecycle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.ieum.identity.Role;

/**
 * The states of a kind of record and the steps between them, declared once as a bean of the module that owns the kind.
 * Texts come from the module's bundle: {@code <kind>} for the kind, {@code <kind>.state.<STATE>},
 * {@code <kind>.step.<name>}.
 *
 * <pre>{@code
 * LifeCycle.of("industry.plan", PlanState.class, DRAFT)
 *         .step("agree", DRAFT, AGREED).by(REGION_OFFICER).needs(REASON).unless(plans::withoutDiagnosis)
 *         .term(AGREED, "growth-plan.start-within")
 *         .declare()
 * }</pre>
 */
public final class LifeCycle<S extends Enum<S>> {

    private final String kind;
    private final Class<S> states;
    private final S initial;
    private final List<Transition<S>> transitions;
    private final Map<S, String> terms;

    private LifeCycle(Declaration<S> declaration) {
        kind = declaration.kind;
        states = declaration.states;
        initial = declaration.initial;
        transitions = declaration.finished();
        terms = Map.copyOf(declaration.terms);
    }

    /** @param kind module and record, such as {@code industry.plan} */
    public static <S extends Enum<S>> Declaration<S> of(String kind, Class<S> states, S initial) {
        return new Declaration<>(kind, states, initial);
    }

    public String kind() {
        return kind;
    }

    /** In the order they are drawn in. */
    public List<S> states() {
        return List.of(states.getEnumConstants());
    }

    public S initial() {
        return initial;
    }

    public List<Transition<S>> transitions() {
        return transitions;
    }

    public List<Transition<S>> from(S state) {
        return transitions.stream().filter(each -> each.from() == state).toList();
    }

    /** Whether no step leads on from the state. */
    public boolean isFinal(S state) {
        return from(state).isEmpty();
    }

    public S state(String name) {
        return Enum.valueOf(states, name);
    }

    /** The rule of policy that says how long a record may stay in the state. */
    public Optional<String> term(S state) {
        return Optional.ofNullable(terms.get(state));
    }

    /** States from which somebody of the role can lead on. */
    public Set<S> awaiting(Role role) {
        var waiting = EnumSet.noneOf(states);
        transitions.stream().filter(each -> each.roles().contains(role)).forEach(each -> waiting.add(each.from()));
        return waiting;
    }

    /** Collects what a life cycle has. */
    public static final class Declaration<S extends Enum<S>> {

        private final String kind;
        private final Class<S> states;
        private final S initial;
        private final List<Step<S>> steps = new ArrayList<>();
        private final Map<S, String> terms;

        private Declaration(String kind, Class<S> states, S initial) {
            this.kind = kind;
            this.states = states;
            this.initial = initial;
            terms = new EnumMap<>(states);
        }

        /** A step; {@code by}, {@code needs} and {@code unless} that follow belong to it. */
        public Declaration<S> step(String name, S from, S to) {
            steps.add(new Step<>(name, from, to));
            return this;
        }

        public Declaration<S> by(Role... roles) {
            steps.getLast().roles.addAll(List.of(roles));
            return this;
        }

        public Declaration<S> needs(Need... needs) {
            steps.getLast().needs.addAll(List.of(needs));
            return this;
        }

        public Declaration<S> unless(Guard guard) {
            steps.getLast().guards.add(guard);
            return this;
        }

        /** @param rule of policy in days, business days, months or years, counted from the day the state begins */
        public Declaration<S> term(S state, String rule) {
            terms.put(state, rule);
            return this;
        }

        /** @throws IllegalStateException when a step has nobody who may take it */
        public LifeCycle<S> declare() {
            return new LifeCycle<>(this);
        }

        private List<Transition<S>> finished() {
            return steps.stream().map(step -> step.finished(kind)).toList();
        }
    }

    private static final class Step<S extends Enum<S>> {

        private final String name;
        private final S from;
        private final S to;
        private final Set<Role> roles = EnumSet.noneOf(Role.class);
        private final Set<Need> needs = EnumSet.noneOf(Need.class);
        private final List<Guard> guards = new ArrayList<>();

        private Step(String name, S from, S to) {
            this.name = name;
            this.from = from;
            this.to = to;
        }

        private Transition<S> finished(String kind) {
            if (roles.isEmpty()) {
                throw new IllegalStateException(kind + ": nobody may " + name);
            }
            return new Transition<>(name, from, to, roles, needs, guards);
        }
    }
}
