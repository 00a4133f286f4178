"""Work side by side on two processors; what went wrong is printed as soon as it is known."""
import concurrent.futures
import multiprocessing

PROCESSES = 2
MOST_PRINTED = 40


def run(work, jobs, processes=PROCESSES):
    """The results of all jobs in the order in which they end; whoever knows a long job puts it first."""
    # Begun anew, not forked: a copy of a process whose web server answers on other threads may wait for ever.
    context = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(processes, mp_context=context) as pool:
        for future in concurrent.futures.as_completed([pool.submit(work, job) for job in jobs]):
            yield future.result()


class Report:
    """Prints findings as they come, but no more than somebody reads; `count` counts all."""

    def __init__(self):
        self.count = 0

    def add(self, findings):
        for finding in findings:
            self.count += 1
            if self.count <= MOST_PRINTED:
                print(finding, flush=True)
            elif self.count == MOST_PRINTED + 1:
                print("… and more", flush=True)
