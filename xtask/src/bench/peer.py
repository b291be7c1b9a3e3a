"""The choose-and-schedule problem for CP-SAT: peer.py PROBLEM SECONDS WORKERS prints one line."""
import json
import sys

from ortools.sat.python import cp_model


def main(path, seconds, workers):
    problem = json.load(open(path))
    model = cp_model.CpModel()
    slots = range(problem["slots"])
    here = {p["id"]: set(slots) - set(p["busy"]) for p in problem["people"]}
    person, tables, worth = {}, {}, []
    for pair in problem["pairs"]:
        hours = []
        for slot in sorted(here[pair["a"]] & here[pair["b"]]):
            held = model.NewBoolVar("")
            hours.append(held)
            worth.append(pair["weight"] * held)
            tables.setdefault(slot, []).append(held)
            for end in (pair["a"], pair["b"]):
                person.setdefault((end, slot), []).append(held)
        model.AddAtMostOne(hours)
    for held in person.values():
        model.AddAtMostOne(held)
    for held in tables.values():
        model.Add(sum(held) <= problem["tables"])
    model.Maximize(sum(worth))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = float(seconds)
    solver.parameters.num_workers = int(workers)
    status = solver.Solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        print(f"no plan in {solver.WallTime():.0f} s")
        return
    value, bound = solver.ObjectiveValue(), solver.BestObjectiveBound()
    print(f"gap {100 * (bound - value) / bound:.3f} % in {solver.WallTime():.1f} s, value {value:.0f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
