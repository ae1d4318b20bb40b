/** A reason to stop that is meant to be read as it is: one French sentence, no stack. */
export class Refusal extends Error {}

/** Runs a command's main function: a `Refusal` becomes one line and exit code 1, anything else keeps its stack. */
export async function runCommand(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Refusal ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
