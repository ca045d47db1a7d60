/** Routes that put speakers right. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  AliasCorrection,
  SpeakerCorrection,
  SpeakerMerge,
  SpeakerSplit,
} from '../../services/corrections/correction-input.ts';
import type { CorrectionService } from '../../services/corrections/corrections.ts';
import { authorOf } from '../plugins/author.ts';
import { CorrectedSpeaker, CorrectionList } from '../schemas/correction.ts';
import { IdParameters, pageParameters } from '../schemas/parameters.ts';
import { json, problems } from '../schemas/response.ts';

const corrected = {
  200: json('The speaker as it is now.', CorrectedSpeaker),
  ...problems(400, 404, 409, 413, 415),
};

/** Needs the correction service. */
export const speakerCorrectionRoutes: FastifyPluginAsyncZod<{
  corrections: CorrectionService;
}> = async (app, { corrections }) => {
  app.patch(
    '/speakers/:id',
    {
      schema: {
        operationId: 'correctSpeaker',
        tags: ['corrections'],
        summary: 'Rename a speaker, set the kind',
        description:
          'Both hold whatever later articles say. The same request again changes nothing.',
        params: IdParameters,
        body: SpeakerCorrection,
        response: corrected,
      },
    },
    async (request) =>
      corrections.correctSpeaker(request.params.id, request.body, authorOf(request)),
  );

  app.post(
    '/speakers/:id/aliases',
    {
      schema: {
        operationId: 'correctAliases',
        tags: ['corrections'],
        summary: 'Add and remove aliases',
        description:
          'Removals come before additions. By an added name the speaker is found, and later articles that use it are taken to mean them, where nothing speaks against it.',
        params: IdParameters,
        body: AliasCorrection,
        response: corrected,
      },
    },
    async (request) =>
      corrections.correctAliases(request.params.id, request.body, authorOf(request)),
  );

  app.post(
    '/speakers/:id/merge',
    {
      schema: {
        operationId: 'mergeSpeakers',
        tags: ['corrections'],
        summary: 'Merge speakers',
        description:
          'Makes the speakers in `from` one with the one of the path, who keeps id and name. Their ids stay understood. Later evidence doesn’t part them again. The same request again changes nothing.',
        params: IdParameters,
        body: SpeakerMerge,
        response: corrected,
      },
    },
    async (request) =>
      corrections.mergeSpeakers(request.params.id, request.body, authorOf(request)),
  );

  app.post(
    '/speakers/:id/split',
    {
      schema: {
        operationId: 'splitSpeaker',
        tags: ['corrections'],
        summary: 'Split a speaker',
        description:
          'Takes appearances out into a speaker of their own; the two are never joined again by evidence.',
        params: IdParameters,
        body: SpeakerSplit,
        response: corrected,
      },
    },
    async (request) => corrections.splitSpeaker(request.params.id, request.body, authorOf(request)),
  );

  app.get(
    '/speakers/:id/corrections',
    {
      schema: {
        operationId: 'listSpeakerCorrections',
        tags: ['corrections'],
        summary: 'List the corrections of a speaker',
        description: 'Lists what people changed about a speaker, oldest first.',
        params: IdParameters,
        querystring: z.strictObject(pageParameters),
        response: { 200: json('A page of corrections.', CorrectionList), ...problems(400, 404) },
      },
    },
    async ({ params, query }) => corrections.listOfSpeaker(params.id, query),
  );
};
