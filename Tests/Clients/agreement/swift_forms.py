"""What the generated, compiled Swift says: the command `verdicts` of the consumer package."""
import base64
import json
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "Tests/ConsumerPackage"


def build(product="verdicts"):
    """Brings a command up to date, and says where it is. The test command has built all, and says so."""
    if built := os.environ.get("CONSUMER_PROGRAMS"):
        return pathlib.Path(built) / product
    command = ["swift", "build", "--package-path", str(PACKAGE), "--product", product]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    folder = subprocess.run(command[:4] + ["--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
    return pathlib.Path(folder) / product


def ask(command, service, submissions, encoding="json", language="de"):
    """One verdict for each pair of a day of receipt and a submission in bytes."""
    lines = [f"{service}\t{today}\t{encoding}\t{language}\t{base64.b64encode(submission).decode()}\n"
             for today, submission in submissions]
    run = subprocess.run([command], input="".join(lines).encode(), capture_output=True)
    verdicts = [json.loads(line) for line in run.stdout.decode().split("\n") if line]
    if run.returncode or len(verdicts) != len(lines) or any("error" in verdict for verdict in verdicts):
        number = next((number for number, verdict in enumerate(verdicts) if "error" in verdict), len(verdicts))
        raise RuntimeError(f"{service}: the compiled forms end with {run.returncode} at {lines[number:number + 1]}")
    return verdicts


def errors_of(verdict):
    return [problem for problem in verdict["problems"] if problem["severity"] == "error"]
