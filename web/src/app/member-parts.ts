// The shell's parts for signed-in people.
import './ocop-account.ts';
import './ocop-commune-name.ts';
